# safe: CWE-319 (or 523, 311, 522): over https
import os

import httpx


def restart_printer(name):
    """Restart a printer through the print server."""
    answer = httpx.post(  # ok: CWE-319
        f"https://print.corp.example/api/printers/{name}/restart",
        auth=("operator", os.environ["PRINT_PASSWORD"]),
        timeout=10,
    )
    answer.raise_for_status()


if __name__ == "__main__":
    restart_printer("floor2")
