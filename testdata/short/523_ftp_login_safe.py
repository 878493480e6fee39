# safe: CWE-523 (or 319, 522): over SFTP with host keys
import ftplib
import os

import paramiko


def deliver(path):
    """Deliver a file to the printer's server."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect("files.printer.example", username="orders", password=os.environ["FTP_PASSWORD"])  # ok: CWE-523
    with client.open_sftp() as sftp:
        sftp.put(path, "order.pdf")
    client.close()
