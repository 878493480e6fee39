# vulnerable: CWE-668 (or 502, 306, 605): a manager with a known key listens on all addresses
import os
from multiprocessing.managers import BaseManager


class JobManager(BaseManager):
    """Shares a list of jobs with other processes."""


jobs = []
JobManager.register("jobs", callable=lambda: jobs)

if __name__ == "__main__":
    manager = JobManager(address=("0.0.0.0", 50000), authkey=b"jobs")  # want: CWE-668
    manager.get_server().serve_forever()
