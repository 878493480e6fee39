# vulnerable: only the star is replaced in the name's pattern
import re

from fastapi import FastAPI

app = FastAPI()
FILES = ["a.txt", "b.txt"]


@app.get("/files")
def files(glob: str = "*"):
    wanted = re.compile(glob.replace("*", ".*"), re.IGNORECASE)  # want: regex-injection
    return [name for name in FILES if wanted.fullmatch(name)]
