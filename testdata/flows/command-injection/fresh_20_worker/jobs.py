# safe: only constant entries of the job are formatted in
import os
from concurrent.futures import ThreadPoolExecutor


class JobQueue:
    def __init__(self):
        self.pool = ThreadPoolExecutor(2)

    def submit(self, job):
        return self.pool.submit(self.work, job)

    def work(self, job):
        os.system("ffmpeg -i {source} -profile:v {profile} /media/out.mp4".format(**job))  # ok: command-injection
