from dataclasses import dataclass, field

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from .kinds import Kind
from .storage import Box

notes = APIRouter(prefix="/notes")
box = Box()


@dataclass
class Note:
    title: str
    text: str
    tags: list = field(default_factory=list)


def asked_note(title: str = "", text: str = ""):
    return Note(title=title, text=text)


@notes.get("/raw", response_class=HTMLResponse)
def raw(note: Note = Depends(asked_note)):
    return HTMLResponse(Kind.registry["raw"].show(note.text))  # want: xss


@notes.get("/plain", response_class=HTMLResponse)
def plain(note: Note = Depends(asked_note)):
    return HTMLResponse(Kind.registry["plain"].show(note.text))  # ok: xss


@notes.post("/kept/{name}")
def keep(name: str, text: str):
    box.put("last", text=text, kind="note")
    kept = box.get("last")
    if name == "kind":
        return HTMLResponse("<i>" + kept["kind"] + "</i>")  # ok: xss
    return HTMLResponse("<i>" + kept["text"] + "</i>")  # want: xss
