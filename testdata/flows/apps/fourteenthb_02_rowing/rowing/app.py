from typing import Annotated, Literal

from fastapi import APIRouter, Depends, FastAPI, Form, HTTPException, Path, Request, WebSocket
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from pydantic import BaseModel, BeforeValidator, AfterValidator, Field, TypeAdapter, computed_field

from .store import Repository, repository

app = FastAPI()
router = APIRouter(prefix="/crews", dependencies=[])


def lowercase(value: str) -> str:
    return value.lower()


def only_letters(value: str) -> str:
    if not value.isalpha():
        raise ValueError("letters only")
    return value


Letters = Annotated[str, AfterValidator(only_letters)]
Lower = Annotated[str, BeforeValidator(lowercase)]


class Seat(BaseModel):
    side: Literal["port", "starboard"]
    number: int
    rower: str


class Crew(BaseModel):
    name: Letters
    club: Lower
    seats: list[Seat]

    @computed_field
    @property
    def title(self) -> str:
        return f"{self.name}/{self.club}"


@router.post("/")
def crew(body: Crew, repo: Annotated[Repository, Depends(repository)]):
    repo.run(f"INSERT INTO crews (name) VALUES ('{body.name}')")
    for seat in body.seats:
        repo.connection.execute(f"INSERT INTO seats (side, number) VALUES ('{seat.side}', {seat.number})")  # ok: sql-injection
        repo.connection.execute(f"INSERT INTO seats (rower) VALUES ('{seat.rower}')")  # want: sql-injection
    repo.connection.execute(f"UPDATE crews SET club = '{body.club}'")  # want: sql-injection
    repo.connection.execute(f"UPDATE crews SET name = '{body.name}'")  # ok: sql-injection
    return {}


@router.get("/titles")
def titles(request: Request, repo: Repository = Depends(repository)):
    request.state.club = request.headers.get("x-club", "none")
    return by_club(request, repo)


def by_club(request, repo):
    return repo.connection.execute("SELECT * FROM crews WHERE club = '" + request.state.club + "'").fetchall()  # want: sql-injection


@router.get("/{crew}/boat/{number}")
def boat(crew: Annotated[str, Path(pattern=r"^[a-z]+\Z")], number: int, repo: Repository = Depends(repository)):
    return repo.connection.execute(f"SELECT * FROM boats WHERE crew = '{crew}' AND number = {number}").fetchall()  # ok: sql-injection


@app.middleware("http")
async def stamp(request: Request, call_next):
    if request.query_params.get("goto"):
        return RedirectResponse(request.query_params["goto"])  # want: open-redirect
    response = await call_next(request)
    response.headers["X-Path"] = "rowing"  # ok: header-injection
    return response


@app.post("/banner")
async def banner(text: Annotated[str, Form()], kind: Annotated[Literal["h1", "h2"], Form()]):
    if kind == "h1":
        return Response(f"<{kind}>results</{kind}>", media_type="text/html")  # ok: xss
    return Response(f"<{kind}>{text}</{kind}>", media_type="text/html")  # want: xss


async def pieces(name):
    yield "<p>"
    yield name
    yield "</p>"


@app.get("/stream")
async def stream(name: str):
    return StreamingResponse(pieces(name), media_type="text/html")  # want: xss


@app.get("/stream/plain")
async def stream_plain(name: str):
    return StreamingResponse(pieces(name), media_type="text/plain")  # ok: xss


@app.websocket("/cox")
async def cox(websocket: WebSocket):
    await websocket.accept()
    adapter = TypeAdapter(int)
    while True:
        message = await websocket.receive_json()
        stroke = adapter.validate_python(message["stroke"])
        await websocket.send_text(str(eval(f"{stroke} + 1")))  # ok: code-injection
        await websocket.send_text(str(eval(message["formula"])))  # want: code-injection


app.include_router(router)
