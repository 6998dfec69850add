import { withTyping } from '../../../src/teams/typing';

describe('the typing indicator', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function slowWork() {
    let finish = (_answer: string) => {};
    const work = () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      });
    return { work, finish: (answer: string) => finish(answer) };
  }

  it('shows when an answer takes long', async () => {
    const sendActivity = jest.fn(async () => undefined);
    const { work, finish } = slowWork();
    const answer = withTyping({ sendActivity }, 600, work);
    await jest.advanceTimersByTimeAsync(599);
    expect(sendActivity).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(sendActivity).toHaveBeenCalledWith({ type: 'typing' });
    finish('the answer');
    expect(await answer).toBe('the answer');
  });

  it('does not show when an answer is quick, not even later', async () => {
    const sendActivity = jest.fn(async () => undefined);
    expect(await withTyping({ sendActivity }, 600, async () => 'quick')).toBe('quick');
    await jest.advanceTimersByTimeAsync(5000);
    expect(sendActivity).not.toHaveBeenCalled();
  });

  it('does not show after a fault', async () => {
    const sendActivity = jest.fn(async () => undefined);
    const failing = withTyping({ sendActivity }, 600, () => Promise.reject(new Error('no store')));
    await expect(failing).rejects.toThrow('no store');
    await jest.advanceTimersByTimeAsync(5000);
    expect(sendActivity).not.toHaveBeenCalled();
  });

  it('fails nothing when it cannot be sent', async () => {
    const sendActivity = jest.fn(() => Promise.reject(new Error('refused')));
    const { work, finish } = slowWork();
    const answer = withTyping({ sendActivity }, 600, work);
    await jest.advanceTimersByTimeAsync(600);
    finish('the answer');
    expect(await answer).toBe('the answer');
  });

  it('is out before the answer is', async () => {
    const order: string[] = [];
    let shown = () => {};
    const sendActivity = () =>
      new Promise<void>((resolve) => {
        shown = () => {
          order.push('indicator');
          resolve();
        };
      });
    const { work, finish } = slowWork();
    const answer = withTyping({ sendActivity }, 600, work).then(() => order.push('answer'));
    await jest.advanceTimersByTimeAsync(600);
    finish('the answer');
    await jest.advanceTimersByTimeAsync(100);
    shown();
    await answer;
    expect(order).toEqual(['indicator', 'answer']);
  });
});
