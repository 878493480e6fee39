# vulnerable: an address that starts with a dash is an option
import subprocess

from fastapi import APIRouter, Body, FastAPI

router = APIRouter()


@router.post("/clone")
def clone(url: str = Body(..., embed=True)):
    words = ["git", "clone", "--depth", "1"]
    words += [url, "/srv/work"]
    subprocess.run(words, check=True, timeout=60)  # want: argument-injection
    return {"ok": True}


app = FastAPI()
app.include_router(router, prefix="/git")
