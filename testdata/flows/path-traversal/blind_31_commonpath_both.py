# safe: commonpath of the resolved paths must be the folder
import os


from fastapi import FastAPI, Form, HTTPException

app = FastAPI()

ROOT = os.path.realpath("/srv/files")


def below(name: str) -> str:
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonpath((ROOT, path)) != ROOT:
        raise HTTPException(status_code=403)
    return path


@app.post("/rename")
def rename(old: str = Form(...), new: str = Form(...)):
    os.rename(below(old), below(new))  # ok: path-traversal
    return {"ok": True}
