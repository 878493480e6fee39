# vulnerable: CWE-362 (or 366, 367, 820): the balance is read and written by several threads without a lock
import threading


class Account:
    """A bank account that several threads use."""

    def __init__(self, balance=0):
        self.balance = balance
        self._lock = threading.Lock()

    def withdraw(self, amount):
        if self.balance >= amount:
            self.balance -= amount  # want: CWE-362
            return True
        return False


def main():
    account = Account(1000)
    workers = [threading.Thread(target=account.withdraw, args=(300,)) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(account.balance)


if __name__ == "__main__":
    main()
