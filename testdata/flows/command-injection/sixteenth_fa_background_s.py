# safe: the background task passes the name as an element of the list
import subprocess

from fastapi import BackgroundTasks, FastAPI, Form

app = FastAPI()


def compress(name: str):
    subprocess.run(["gzip", "-k", "--", "/srv/in/" + name], check=False)  # ok: command-injection


@app.post("/compress")
def compress_later(tasks: BackgroundTasks, name: str = Form(...)):
    tasks.add_task(compress, name)
    return {"queued": True}
