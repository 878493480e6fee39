import asyncio
import re


async def run(*words):
    proc = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)  # ok: argument-injection
    out, _ = await proc.communicate()
    return out.decode()


async def clone(address):
    return await run('git', 'clone', address)


async def tags(address):
    if not re.fullmatch(r'https://[a-z0-9.-]+/[\w./-]+', address):
        raise ValueError('address')
    proc = await asyncio.create_subprocess_exec('git', 'ls-remote', '--tags', address)  # ok: argument-injection
    return await proc.wait()


async def branch(name):
    proc = await asyncio.create_subprocess_exec('git', 'checkout', name, cwd='/srv/mirror')  # want: argument-injection
    return await proc.wait()


async def show(name):
    if name.startswith('-'):
        return 2
    proc = await asyncio.create_subprocess_exec('git', 'show', name, cwd='/srv/mirror')  # ok: argument-injection
    return await proc.wait()


async def log_of(name):
    proc = await asyncio.create_subprocess_exec('git', 'log', '--author=' + name, cwd='/srv/mirror')  # ok: argument-injection
    return await proc.wait()
