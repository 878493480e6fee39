# vulnerable: CWE-755 (or 703, 754, 248): broken JSON ends the loop of a service
import json
import logging
import socket


def serve():
    """Take measurements over UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("0.0.0.0", 9999))
        while True:
            data, address = sock.recvfrom(4096)
            reading = json.loads(data)  # want: CWE-755
            print(address[0], reading)


serve()
