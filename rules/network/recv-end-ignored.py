def until_line(conn):
    data = b""
    while not data.endswith(b"\n"):
        data += conn.recv(1024)  # want: recv-end-ignored
    return data


def until_length(conn, length):
    data = b""
    while len(data) < length:
        part = conn.recv(length - len(data))  # want: recv-end-ignored
        data += part
    return data


async def header(reader):
    data = b""
    while True:
        data += await reader.read(100)  # want: recv-end-ignored
        if b"\r\n\r\n" in data:
            break
    return data


def until_closed(conn):
    data = b""
    while True:
        part = conn.recv(1024)  # ok: the loop is left
        if not part:
            break
        data += part
    return data


def until_line_or_closed(conn):
    data = b""
    while not data.endswith(b"\n"):
        part = conn.recv(1024)  # ok: says so
        if part == b"":
            raise ConnectionError("closed")
        data += part
    return data


def fed(conn, parser):
    while True:
        part = conn.recv(1024)  # ok: the parser may see it
        parser.feed(part)


def timed(conn, clock):
    data = b""
    while b"\n" not in data:
        data += conn.recv(1024)  # ok: ends by the clock
        if clock.over():
            break
    return data


def three(conn):
    data = b""
    for _ in range(3):
        data += conn.recv(1024)  # ok: three times
    return data
