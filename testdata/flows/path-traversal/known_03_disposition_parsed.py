# vulnerable: the parsed header names the file below a folder
from email.message import Message
from pathlib import Path


async def keep(session, link, folder: Path):
    async with session.get(link) as resp:
        header = Message()
        header["content-disposition"] = resp.headers.get("content-disposition", "")
        name = header.get_param("filename", "file.bin", "content-disposition")
        data = await resp.read()
    (folder / name).write_bytes(data)  # want: path-traversal


async def keep_all(session, links):
    for link in links:
        await keep(session, link, Path("/srv/files"))
