# safe: the background task logs a number and a UUID of the model
import logging
import uuid

from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("notes")


class Note(BaseModel):
    author: uuid.UUID
    text: str


def announce(note: Note):
    log.info("note by " + str(note.author) + " has %d letters", len(note.text))  # ok: log-injection


@app.post("/notes", status_code=202)
async def add_note(note: Note, tasks: BackgroundTasks):
    tasks.add_task(announce, note)
    return {"queued": True}
