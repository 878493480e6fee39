# safe: the branch is one of an enumeration
import os
from dataclasses import dataclass
from enum import Enum

from litestar import Controller, Litestar, post


class Branch(Enum):
    MAIN = "main"
    STABLE = "stable"


@dataclass
class Job:
    branch: Branch
    depth: int = 1


class JobController(Controller):
    path = "/jobs"

    @post("/")
    async def start(self, data: Job) -> dict[str, bool]:
        os.system("git clone --depth %d --branch %s /srv/repo /srv/build" % (data.depth, data.branch.value))  # ok: command-injection
        return {"started": True}


app = Litestar(route_handlers=[JobController])
