# vulnerable: the background task logs the note of the model
import logging

from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("notes")


class Note(BaseModel):
    author: str
    text: str


def announce(note: Note):
    log.info("note by " + note.author + " has %d letters", len(note.text))  # want: log-injection


@app.post("/notes", status_code=202)
async def add_note(note: Note, tasks: BackgroundTasks):
    tasks.add_task(announce, note)
    return {"queued": True}
