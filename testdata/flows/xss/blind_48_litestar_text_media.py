# safe: the media type of the handler is plain text
from litestar import Litestar, MediaType, get


@get("/hello/{name:str}", media_type=MediaType.TEXT)
async def hello(name: str) -> str:
    return "Hello " + name  # ok: xss


app = Litestar([hello])
