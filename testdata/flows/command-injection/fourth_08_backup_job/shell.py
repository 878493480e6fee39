# safe: the label is replaced by the day before the base class runs the line
import asyncio


class Job:
    async def command(self):
        raise NotImplementedError

    async def run(self):
        line = await self.command()
        process = await asyncio.create_subprocess_shell(  # ok: command-injection
            line, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        output, _ = await process.communicate()
        return process.returncode, output.decode()
