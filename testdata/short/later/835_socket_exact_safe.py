# safe: CWE-835 (or 400): empty data ends it
import struct


class Channel:
    """Messages with their length in front."""

    def __init__(self, sock):
        self.sock = sock

    def receive(self, size):
        chunks = bytearray()
        while len(chunks) < size:
            piece = self.sock.recv(size - len(chunks))
            if piece == b"":
                raise EOFError
            chunks.extend(piece)  # ok: CWE-835
        return bytes(chunks)

    def message(self):
        (size,) = struct.unpack("!H", self.receive(2))
        return self.receive(size)
