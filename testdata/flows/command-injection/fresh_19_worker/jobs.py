# vulnerable: the profile of the body is formatted into a shell command in a thread
import os
from concurrent.futures import ThreadPoolExecutor


class JobQueue:
    def __init__(self):
        self.pool = ThreadPoolExecutor(2)

    def submit(self, job):
        return self.pool.submit(self.work, job)

    def work(self, job):
        os.system("ffmpeg -i {source} -profile:v {profile} /media/out.mp4".format(**job))  # want: command-injection
