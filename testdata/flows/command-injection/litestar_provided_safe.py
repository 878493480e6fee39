# safe: providers around the handlers give what they are given
import os

from litestar import Controller, Litestar, Router, get
from litestar.di import Provide


def fixed() -> str:
    return "/srv"


def checked(folder: str) -> str:
    if folder not in ("in", "out"):
        raise ValueError(folder)
    return folder


class Listings(Controller):
    path = "/listings"
    dependencies = {"base": Provide(fixed)}

    @get("/", dependencies={"chosen": Provide(checked)})
    async def listing(self, base: str, chosen: str, top: str, root: str) -> str:
        os.system("ls " + base)  # ok: command-injection
        os.system("ls " + chosen)  # ok: command-injection
        os.system("ls " + top)  # ok: command-injection
        os.system("ls " + root)  # ok: command-injection
        return base


router = Router("/v1", route_handlers=[Listings], dependencies={"top": Provide(fixed, sync_to_thread=False)})
app = Litestar([router], dependencies={"root": fixed})
