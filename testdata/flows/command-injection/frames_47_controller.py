# vulnerable: a field of the decoded body goes to the shell
import os
from dataclasses import dataclass

from litestar import Controller, Litestar, post


@dataclass
class Job:
    branch: str
    depth: int = 1


class JobController(Controller):
    path = "/jobs"

    @post("/")
    async def start(self, data: Job) -> dict[str, bool]:
        os.system("git clone --depth %d --branch %s /srv/repo /srv/build" % (data.depth, data.branch))  # want: command-injection
        return {"started": True}


app = Litestar(route_handlers=[JobController])
