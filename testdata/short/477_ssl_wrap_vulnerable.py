# vulnerable: CWE-477 (or 327, 326, 295, 757): an old protocol by a function that is gone
import socket
import ssl


def banner(host, port=443):
    """Return the version of the protocol that a server speaks."""
    raw = socket.create_connection((host, port), timeout=5)
    conn = ssl.wrap_socket(raw, ssl_version=ssl.PROTOCOL_TLSv1)  # want: CWE-477
    try:
        return conn.version()
    finally:
        conn.close()
