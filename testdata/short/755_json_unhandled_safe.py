# safe: CWE-755 (or 703, 754, 248): it is logged and left out
import json
import logging
import socket


def serve():
    """Take measurements over UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("0.0.0.0", 9999))
        while True:
            data, address = sock.recvfrom(4096)
            try:
                reading = json.loads(data)  # ok: CWE-755
            except ValueError:
                logging.warning("bad reading from %s", address[0])
                continue
            print(address[0], reading)


serve()
