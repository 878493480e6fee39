from fastapi import FastAPI

from storage import Note

app = FastAPI()


@app.get("/notes/{name:path}")
def read(name: str):
    note = Note(name)
    return {"text": note.load()}
