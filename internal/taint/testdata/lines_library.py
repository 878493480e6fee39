# Lines of a message's head, where they are put together. What stands behind the head, and lines of other texts, are none.
import asyncio


class Client:
    def __init__(self, sock):
        self.sock = sock

    def ask(self, method, path, fields, body):
        lines = [f"{method} {path} HTTP/1.1\r\n".encode()]  # flow: header-injection
        for name, value in fields.items():
            lines.append(b"%s: %s\r\n" % (name, value))  # flow: header-injection
        lines.append(b"Content-Length: %d\r\n\r\n" % len(body))
        self.sock.sendall(b"".join(lines) + body)

    def checked(self, name, value):
        if "\r" in value or "\n" in value:
            raise ValueError(value)
        return f"{name!r}: {value}\r\n"


def head(status, fields):
    pairs = (name + ": " + value for name, value in fields.items())
    return status + "\r\n" + "\r\n".join(pairs) + "\r\n\r\n"  # flow: header-injection


def pair(field):
    return field[0] + b": " + field[1] + b"\r\n"  # flow: header-injection


def part(name, text):
    return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"  # flow: header-injection


def page(text):
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\nSent: " + text + "\r\n"


def row(name, price):
    return name + "," + price + "\r\n"


def said(who):
    return "%s said: hello\r\n" % who


def sorted_rows(rows):
    return "\r\n".join(name + "," + price for name, price in rows)


async def answer(reader, writer):
    name = await reader.read(100)
    writer.write(b"X-Name: " + name + b"\r\n")  # flow: header-injection


asyncio.start_server(answer)
