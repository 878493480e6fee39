# safe: the attribute's name gets a prefix that only handlers have
from litestar import Litestar, get


class Jobs:
    def job_clean(self):
        return "clean"

    def job_index(self):
        return "index"


@get("/jobs/{name:str}")
async def run(name: str) -> str:
    method = getattr(Jobs(), "job_" + name)  # ok: unsafe-reflection
    return method()


app = Litestar([run])
