import anthropic


class Assistant:
    model = "claude-sonnet-4-5"

    def __init__(self):
        self.client = anthropic.Anthropic()

    def complete(self, prompt, **options):
        message = self.client.messages.create(
            model=self.model, max_tokens=400, messages=[{"role": "user", "content": prompt}], **options
        )
        return message.content[0].text


class CodeAssistant(Assistant):
    def complete(self, prompt, **options):
        text = super().complete("Only Python code.\n" + prompt, **options)
        return text.replace("```python", "").replace("```", "")
