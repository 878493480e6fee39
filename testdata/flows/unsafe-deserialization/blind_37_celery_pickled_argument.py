# vulnerable: the task unpickles the text that the view took from the request
import base64
import pickle

from celery import Celery

from fastapi import Body, FastAPI

app = FastAPI()

queue = Celery("restore", broker="redis://localhost")


@queue.task
def restore(text):
    state = pickle.loads(base64.b64decode(text))  # want: unsafe-deserialization
    return sorted(state)


@app.post("/restore")
def start(text: str = Body(..., embed=True)):
    return {"id": restore.delay(text).id}
