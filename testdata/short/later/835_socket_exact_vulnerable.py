# vulnerable: CWE-835 (or 400): a closed connection keeps the loop going
import struct


class Channel:
    """Messages with their length in front."""

    def __init__(self, sock):
        self.sock = sock

    def receive(self, size):
        chunks = bytearray()
        while len(chunks) < size:
            piece = self.sock.recv(size - len(chunks))  # want: CWE-835
            chunks.extend(piece)
        return bytes(chunks)

    def message(self):
        (size,) = struct.unpack("!H", self.receive(2))
        return self.receive(size)
