# safe: CWE-668 (or 502, 306, 605): on this machine with a random key
import os
from multiprocessing.managers import BaseManager


class JobManager(BaseManager):
    """Shares a list of jobs with other processes."""


jobs = []
JobManager.register("jobs", callable=lambda: jobs)

if __name__ == "__main__":
    manager = JobManager(address=("127.0.0.1", 50000), authkey=os.urandom(32))  # ok: CWE-668
    manager.get_server().serve_forever()
