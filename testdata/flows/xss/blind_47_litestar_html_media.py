# vulnerable: the media type of the handler is HTML
from litestar import Litestar, MediaType, get


@get("/hello/{name:str}", media_type=MediaType.HTML)
async def hello(name: str) -> str:
    return "<h1>Hello " + name + "</h1>"  # want: xss


app = Litestar([hello])
