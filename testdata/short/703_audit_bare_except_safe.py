# safe: CWE-703 (or 754, 390, 391, 755, 396): the known one is answered, others are raised
import requests


class PaymentError(Exception):
    pass


def charge(customer, cents, token):
    """Charge a customer and return the number of the charge."""
    reference = None
    try:
        answer = requests.post(
            "https://pay.example/charges",
            json={"customer": customer, "amount": cents},
            headers={"Authorization": f"Bearer {token}"},
            timeout=20,
        )
        answer.raise_for_status()
        reference = answer.json()["id"]
    except (requests.RequestException, KeyError) as error:
        raise PaymentError("charge failed") from error  # ok: CWE-703
    return reference
