# vulnerable: the background task puts the name into a shell line
import subprocess

from fastapi import BackgroundTasks, FastAPI, Form

app = FastAPI()


def compress(name: str):
    subprocess.run(f"gzip -k /srv/in/{name}", shell=True, check=False)  # want: command-injection


@app.post("/compress")
def compress_later(tasks: BackgroundTasks, name: str = Form(...)):
    tasks.add_task(compress, name)
    return {"queued": True}
