from dataclasses import dataclass


@dataclass
class Command:
    text: str
    origin: str = "web"


class Service:
    prefix = "svc"

    def __init__(self, repository):
        self.repository = repository

    def text_of(self, command: Command) -> str:
        self.repository.append(command)
        return self.repository[-1].text

    def origin_of(self, command: Command) -> str:
        self.repository.append(command)
        return self.repository[-1].origin
