# vulnerable: what a provider hands on comes from the request, and a provider of another layer gives nothing here
import os

from litestar import Controller, Litestar, get
from litestar.di import Provide


def asked(folder: str) -> str:
    return "/srv/" + folder


def fixed() -> str:
    return "/srv"


class Listings(Controller):
    path = "/listings"
    dependencies = {"base": Provide(fixed)}

    @get("/", dependencies={"chosen": Provide(asked)})
    async def listing(self, base: str, chosen: str) -> str:
        os.system("ls " + chosen)  # want: command-injection
        return base


@get("/plain")
async def plain(base: str) -> str:
    os.system("ls " + base)  # want: command-injection
    return base


app = Litestar([Listings, plain])
