# vulnerable: GitPython hands the URL on to git as a word
import git

from fastapi import FastAPI

app = FastAPI()


@app.get("/remote-heads")
def remote_heads(url: str):
    listing = git.cmd.Git().ls_remote(url)  # want: argument-injection
    return {"heads": listing.splitlines()}
