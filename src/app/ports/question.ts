import type { Question } from '../../domain/workspace/workspace.ts';
import type { QuestionRequest } from '../../domain/question/request.ts';
import type { Period } from './program.ts';

export interface Questions {
  add(question: Question): Promise<void>;
  save(question: Question): Promise<void>;
  get(workspaceId: string, id: string): Promise<Question | null>;
  byPost(workspaceId: string, postId: string): Promise<Question | null>;
  /** Those that nobody answered yet, newest first. */
  open(workspaceId: string, limit: number): Promise<readonly Question[]>;
  /** Asked in the period, oldest first. */
  asked(workspaceId: string, period: Period): Promise<readonly Question[]>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Question[]>;
}

export interface QuestionRequests {
  add(request: QuestionRequest): Promise<void>;
  save(request: QuestionRequest): Promise<void>;
  get(workspaceId: string, id: string): Promise<QuestionRequest | null>;
  /** In the order they were made. */
  ofQuestion(workspaceId: string, questionId: string): Promise<readonly QuestionRequest[]>;
  /** Who was asked anything after this instant: they are left alone. */
  membersAskedSince(workspaceId: string, instant: string): Promise<ReadonlySet<string>>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly QuestionRequest[]>;
}

export interface QuestionStore {
  readonly questions: Questions;
  readonly questionRequests: QuestionRequests;
}
