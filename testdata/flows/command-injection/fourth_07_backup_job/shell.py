# vulnerable: the runner of the base class hands the label of the request to a shell
import asyncio


class Job:
    async def command(self):
        raise NotImplementedError

    async def run(self):
        line = await self.command()
        process = await asyncio.create_subprocess_shell(  # want: command-injection
            line, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        output, _ = await process.communicate()
        return process.returncode, output.decode()
