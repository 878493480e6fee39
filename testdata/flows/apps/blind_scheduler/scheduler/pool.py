import threading
from concurrent.futures import ThreadPoolExecutor


class Pool:
    def __init__(self, size=2):
        self._pool = ThreadPoolExecutor(size)
        self._timers = []

    def submit(self, func, *args, **kwargs):
        return self._pool.submit(func, *args, **kwargs)

    def later(self, seconds, func, *args):
        timer = threading.Timer(seconds, func, args=args)
        self._timers.append(timer)
        timer.start()
        return len(self._timers)


pool = Pool()
