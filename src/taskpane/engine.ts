/** The engine as one piece that is fetched at the first click. */
export { analyse } from '../pipeline/analyse';
export { planReport } from '../pipeline/plan-report';
