# vulnerable: CWE-523 (or 319, 522): a password goes over FTP
import ftplib
import os

import paramiko


def deliver(path):
    """Deliver a file to the printer's server."""
    with ftplib.FTP("files.printer.example") as ftp:
        ftp.login("orders", os.environ["FTP_PASSWORD"])  # want: CWE-523
        with open(path, "rb") as data:
            ftp.storbinary("STOR order.pdf", data)
