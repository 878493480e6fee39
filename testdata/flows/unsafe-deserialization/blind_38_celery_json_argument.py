# safe: the task reads JSON
import base64
import json

from celery import Celery

from fastapi import Body, FastAPI

app = FastAPI()

queue = Celery("restore", broker="redis://localhost")


@queue.task
def restore(text):
    state = json.loads(base64.b64decode(text))  # ok: unsafe-deserialization
    return sorted(state)


@app.post("/restore")
def start(text: str = Body(..., embed=True)):
    return {"id": restore.delay(text).id}
