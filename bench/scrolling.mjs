// What one frame of scrolling costs a page, in processor time of each of its threads: how long a frame takes by the clock
// says more of what else the machine does.
const CATEGORIES = 'toplevel,devtools.timeline,devtools.timeline.frame,disabled-by-default-devtools.timeline';
const TASKS = new Set(['RunTask', 'ThreadPool_RunTask']);
/** Threads of a page as Chromium names them, and what they do here. */
const THREADS = [
  ['page', /^CrRendererMain$/],
  ['compositor', /^Compositor$/],
  ['raster', /^(?:CompositorTileWorker|ThreadPoolForegroundWorker)/],
  ['screen', /^(?:VizCompositorThread|CrGpuMain)$/],
];

const scroll = (frames) =>
  new Promise((done) => {
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      scrollBy(0, 60);
      if (times.length < frames) requestAnimationFrame(step);
      else done({ times: times.slice(1), marks: document.querySelectorAll('.article .seg').length });
    };
    requestAnimationFrame(step);
  });

/** Scrolls a page by `frames` frames: milliseconds of processor a frame by thread, and how many frames came late. */
export async function measureScrolling(page, frames) {
  const session = await page.context().browser().newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value));
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES });
  const { times, marks } = await page.evaluate(scroll, frames);
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const names = new Map(
    events.filter((e) => e.name === 'thread_name').map((e) => [`${e.pid} ${e.tid}`, e.args.name]),
  );
  const spent = Object.fromEntries(THREADS.map(([name]) => [name, 0]));
  for (const { name, ph, pid, tid, tdur = 0 } of events) {
    if (ph !== 'X' || !TASKS.has(name)) continue;
    const [thread] = THREADS.find(([, pattern]) => pattern.test(names.get(`${pid} ${tid}`) ?? '')) ?? [];
    if (thread) spent[thread] += tdur / 1000;
  }
  const each = Object.fromEntries(
    Object.entries(spent).map(([name, ms]) => [name, Math.round((ms / frames) * 100) / 100]),
  );
  const late = times.filter((ms) => ms > 1.5 * (1000 / 60)).length;
  return { marks, frames, late, each };
}
