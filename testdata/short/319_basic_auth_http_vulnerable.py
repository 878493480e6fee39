# vulnerable: CWE-319 (or 523, 311, 522): a password goes over http
import os

import httpx


def restart_printer(name):
    """Restart a printer through the print server."""
    answer = httpx.post(  # want: CWE-319
        f"http://print.corp.example/api/printers/{name}/restart",
        auth=("operator", os.environ["PRINT_PASSWORD"]),
        timeout=10,
    )
    answer.raise_for_status()


if __name__ == "__main__":
    restart_printer("floor2")
