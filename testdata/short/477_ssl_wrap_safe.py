# safe: CWE-477 (or 327, 326, 295, 757): a context with today's defaults
import socket
import ssl


def banner(host, port=443):
    """Return the version of the protocol that a server speaks."""
    raw = socket.create_connection((host, port), timeout=5)
    conn = ssl.create_default_context().wrap_socket(raw, server_hostname=host)  # ok: CWE-477
    try:
        return conn.version()
    finally:
        conn.close()
