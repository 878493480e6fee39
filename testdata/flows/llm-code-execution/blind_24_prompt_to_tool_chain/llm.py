# vulnerable: the class returns the plan's steps as text and the runner executes each one
from openai import OpenAI


class Planner:
    def __init__(self):
        self.client = OpenAI()

    def plan(self, goal):
        reply = self.client.responses.create(model="gpt-4o", input="Shell steps for " + goal)
        return [line for line in reply.output_text.splitlines() if line]
