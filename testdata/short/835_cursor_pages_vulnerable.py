# vulnerable: CWE-835 (or 400, 834): the loop follows pages for as long as the other side says
import requests


def all_items(base_url):
    """Collect the items of all pages of an API."""
    items = []
    url = base_url
    while url:  # want: CWE-835
        answer = requests.get(url, timeout=10).json()
        items.extend(answer["items"])
        url = answer.get("next")
    return items


if __name__ == "__main__":
    address = input("API address: ")
    print(len(all_items(address)))
