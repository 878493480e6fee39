# vulnerable: any attribute of the object may be named
from litestar import Litestar, get


class Jobs:
    def job_clean(self):
        return "clean"

    def job_index(self):
        return "index"


@get("/jobs/{name:str}")
async def run(name: str) -> str:
    method = getattr(Jobs(), name)  # want: unsafe-reflection
    return method()


app = Litestar([run])
