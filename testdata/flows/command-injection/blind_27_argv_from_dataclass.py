# safe: a list without a shell whose program and options are constant
import subprocess
from dataclasses import dataclass

from litestar import Litestar, post


@dataclass
class PrintJob:
    printer: str
    copies: int


@post("/print")
async def print_page(data: PrintJob) -> dict:
    argv = ["lp", "-d" + data.printer, "-n", str(int(data.copies)), "/srv/print/page.pdf"]
    done = subprocess.run(argv, capture_output=True, text=True)  # ok: command-injection
    return {"output": done.stdout}


app = Litestar([print_page])
