# vulnerable: the body's field is interpolated in a method of a base class
import subprocess
from dataclasses import dataclass

from litestar import Litestar, post


@dataclass
class PrintJob:
    printer: str
    copies: int


class Spooler:
    tool = "lp"

    def submit(self, printer, copies):
        return subprocess.getoutput(f"{self.tool} -d {printer} -n {copies} /srv/print/page.pdf")  # want: command-injection


class FastSpooler(Spooler):
    tool = "lpr-fast"


@post("/print")
async def print_page(data: PrintJob) -> dict:
    return {"output": FastSpooler().submit(data.printer, data.copies)}


app = Litestar([print_page])
