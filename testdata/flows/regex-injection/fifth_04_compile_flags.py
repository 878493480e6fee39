# safe: the name's pattern is translated by the library for names
import fnmatch

from fastapi import FastAPI

app = FastAPI()
FILES = ["a.txt", "b.txt"]


@app.get("/files")
def files(glob: str = "*"):
    return fnmatch.filter(FILES, glob[:40])  # ok: regex-injection
