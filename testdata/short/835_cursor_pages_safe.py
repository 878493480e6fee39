# safe: CWE-835 (or 400, 834): with a limit of pages
import requests


def all_items(base_url):
    """Collect the items of all pages of an API."""
    items = []
    url = base_url
    seen = set()
    for _ in range(500):  # ok: CWE-835
        if not url or url in seen:
            break
        seen.add(url)
        answer = requests.get(url, timeout=10).json()
        items.extend(answer["items"])
        url = answer.get("next")
    return items


if __name__ == "__main__":
    address = input("API address: ")
    print(len(all_items(address)))
